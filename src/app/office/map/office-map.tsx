import { useMemo, useState } from 'react';
import { wardFigures } from '../../../domain/rules/ward-figures.ts';
import { barePosts, NO_POSTS } from '../../map/bare-posts.ts';
import { ChosenPost } from '../../map/chosen-post.tsx';
import { CityMap, type Tap } from '../../map/city-map.tsx';
import { MapNotes } from '../../map/map-notes.tsx';
import { usePostMarks } from '../../map/use-post-marks.ts';
import { looksSame, useCampaign, useCampaignClient } from '../../ui/campaign-context.ts';
import { shareOf } from '../share-of.ts';
import { Lasso } from './lasso.tsx';
import { useMapDesk } from './map-desk.tsx';
import { MapLegend } from './map-legend.tsx';
import { MoveMap } from './move-map.tsx';
import classes from './office-map.module.css';
import { PostCard } from './post-card.tsx';
import { RoomyLabels } from './roomy-labels.tsx';
import { SketchLayer } from './sketch-layer.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

const NO_FIGURES: ReadonlyMap<string, string> = new Map();

/** The truth in the middle: wards by what hangs of their target, every poster, and what the open room draws on it. */
export function OfficeMap() {
  const client = useCampaignClient();
  const posters = usePostMarks(client);
  const { pack } = client.city;
  const { sight, sketch, tool, lasso, look } = useMapDesk();
  const [asked, setAsked] = useState<string>();
  const shares = useCampaign(wardShares, looksSame);
  const progress = useMemo(() => new Map(shares), [shares]);
  const figures = useMemo(() => new Map(shares.map(([id, share]) => [id, `${Math.round(share * 100)} %`])), [shares]);
  const bare = sketch?.bare === true;
  const ramp = !bare && sketch?.figures === undefined;
  const noPosters = useMemo(() => (bare ? barePosts(client.city, client.view) : undefined), [bare, client]);
  const ask = ({ post }: Tap) => {
    setAsked(post?.id);
    look(post && { places: [], chosen: post });
  };
  return (
    <div className={classes.map} data-tool={tool !== undefined}>
      <CityMap
        marks={noPosters ?? posters}
        {...(bare && { detailZoom: NO_POSTS })}
        {...(ramp && { wardProgress: progress })}
        onTap={tool ?? ask}
      >
        <RoomyLabels wards={pack.wards} figures={sketch?.figures ?? (ramp ? figures : NO_FIGURES)} />
        {sketch && <SketchLayer sketch={sketch} />}
        {lasso && <Lasso onRing={lasso} />}
        {sight?.chosen && <ChosenPost at={sight.chosen} />}
        <MoveMap sight={sight} />
        <ZoomButtons />
        {!bare && <MapLegend ramp={ramp} />}
      </CityMap>
      {asked !== undefined && !tool && (
        <PostCard
          post={asked}
          onClose={() => {
            setAsked(undefined);
            look(undefined);
          }}
        />
      )}
      <div className={classes.foot}>
        <MapNotes manifest={pack.manifest} />
      </div>
    </div>
  );
}

const wardShares = ({ view }: { view: Parameters<typeof wardFigures>[0] }) =>
  wardFigures(view, 0).map((row): [string, number] => [row.ward.id, shareOf(row)]);
