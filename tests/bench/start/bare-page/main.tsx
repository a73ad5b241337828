import 'leaflet/dist/leaflet.css';
import { map as createMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

/** The other side of `start.warm`: React mounts one Leaflet map without a single post, street or word on it. */
function BareMap() {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return;
    const map = createMap(element.current).setView([52.128, 11.633], 17);
    map.whenReady(() => requestAnimationFrame(() => performance.mark('map-usable')));
    return () => {
      map.remove();
    };
  }, []);
  return <div id="map" ref={element} />;
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<BareMap />);
void navigator.serviceWorker.register('/service-worker.js');
