export { critiqueParagraph } from "./critique-paragraph";
export { drawCritiques } from "./draw-critiques";
export { eraseCritiques } from "./erase-critiques";
export { onCritiqueAction } from "./on-critique-action";
export { standingCritiques } from "./standing-critiques";
