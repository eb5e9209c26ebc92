import { useTranslations } from 'use-intl';
import { Frame } from '../../shared/charts/frame';
import { TargetChart, TargetLegend } from '../../shared/charts/target/target-chart';
import { useFormat } from '../../shared/i18n/use-format';
import { CourseTable } from './course-table';
import { paceOf, toCourse, type Row, type Scorecard } from './kpi-model';
import { useTargetName } from './use-target-name';

interface CourseFrameProps {
  card: Scorecard;
  row: Row;
  lastImportedAt: string | null;
}

/** The months against the path to the target. */
export function CourseFrame({ card, row, lastImportedAt }: CourseFrameProps) {
  const t = useTranslations('kpi.course');
  const format = useFormat();
  const name = useTargetName()(row);
  const course = toCourse(card, row, { month: format.step });
  const title = t(course.isLevel ? 'levelTitle' : 'title', { name });
  const unit = card.unit.code;
  const partial = course.points.some((point) => point.partial && point.amount !== null);
  const texts = [paceOf(card, row), row.projection].flatMap((each) =>
    each ? [format.text(each.text)] : [],
  );
  return (
    <Frame
      id="course"
      title={title}
      figures={course.points.filter(({ isAhead }) => !isAhead).map(({ figure }) => figure)}
      whose={format.text(card.unit.name)}
      period={{ from: card.from, to: card.to }}
      picture={<TargetChart course={course} unit={unit} />}
      legend={<TargetLegend course={course} unit={unit} />}
      spoken={texts}
      table={(hidden) => <CourseTable caption={title} course={course} hidden={hidden} />}
      notes={partial && !course.isLevel ? [t('partialNote')] : []}
      empty={t('empty')}
      lastImportedAt={lastImportedAt}
    />
  );
}
