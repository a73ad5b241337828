/** Words about taking down, in German. */
export const takedown = {
  title: 'Abhängen',
};
