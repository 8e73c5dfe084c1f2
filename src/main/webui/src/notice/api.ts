import { may } from "../account/public";
import { get, patch, post, put } from "../shared/http";
import type {
  DeliveryView,
  NewRobot,
  NoticeCount,
  NoticeView,
  Page,
  ReaderEdit,
  ReaderView,
  RobotEdit,
  RobotView,
  TaskForceRef,
} from "../shared/types";

export const listNotices = (unread: boolean, cursor?: string | null) =>
  get<Page<NoticeView>>("/api/notices", { unread: unread ? "true" : undefined, cursor });

export const countNotices = () => get<NoticeCount>("/api/notices/count");

/** Marks this one as read. */
export const readNotice = (id: string) => post<NoticeCount>("/api/notices/readings", { ids: [id] });

/** Marks this one as read and all that came before it: what has come since stays unread. */
export const readNoticesUpTo = (id: string) => post<NoticeCount>("/api/notices/readings", { upTo: id });

export const readPreferences = () => get<ReaderView>("/api/notices/preferences");

export const keepPreferences = (edit: ReaderEdit) => put<ReaderView>("/api/notices/preferences", edit);

export const listRobots = () => get<Page<RobotView>>("/api/robots");

/** Sets a robot up; rejects with `robot-address` where it may not be called. */
export const setUpRobot = (robot: NewRobot) => post<RobotView>("/api/robots", robot);

export const editRobot = (id: string, edit: RobotEdit) => patch<RobotView>(`/api/robots/${id}`, edit);

/** Sends a line to its group at once; tells what became of it. */
export const tryRobot = (id: string) => post<DeliveryView>(`/api/robots/${id}/trial`, {});

export const listDeliveries = (id: string) => get<Page<DeliveryView>>(`/api/robots/${id}/deliveries`);

/** The task forces that may have a robot; the administrator has a list of his own. */
export const listForces = () =>
  get<Page<TaskForceRef>>(may("READ_LEADS") ? "/api/colleagues/task-forces" : "/api/task-forces");
