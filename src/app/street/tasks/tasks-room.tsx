import { Route, Routes } from 'react-router';
import { useTold } from '../../ui/use-told.ts';
import { TaskList } from './task-list.tsx';
import { TaskPage } from './task-page.tsx';

/** What the city complained about and I or my team put right. What was just done is told on whichever page comes next. */
export function TasksRoom() {
  const tell = useTold();
  return (
    <Routes>
      <Route index element={<TaskList tell={tell} />} />
      <Route path=":id" element={<TaskPage tell={tell} />} />
    </Routes>
  );
}
