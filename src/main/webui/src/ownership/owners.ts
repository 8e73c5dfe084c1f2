import type { OwnerView } from "../shared/types";

/** Somebody with his task force, as 周示例（装备专班）. */
export const nameOf = (holder: OwnerView) =>
  holder.taskForce ? `${holder.person.name}（${holder.taskForce.name}）` : holder.person.name;
