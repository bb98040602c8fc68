-- At which desks do unusually many certificates rest on a registration of polling day or the days before?
, desk as (
  select desk, count(*) as printed,
         count(*) filter (where age between 0 and :days) as fresh,
         count(*) filter (where age = 0) as same_day,
         1.0e0 * count(*) filter (where age between :days + 1 and :days + :days_before) * (:days + 1) / :days_before as expected
  from dated
  group by desk
)
select desk.desk as subject, dated.record_id as record,
       case when desk.same_day > 0 then 'needs-document' else 'pattern' end as strength,
       case when desk.same_day > 0 then 1 else 0 end as claim_on_the_day,
       desk.fresh, desk.same_day, desk.printed,
       round(desk.expected, 1) as expected
from desk
join dated on dated.desk = desk.desk and dated.age between 0 and :days
where desk.fresh >= :threshold and desk.fresh >= :times * desk.expected
order by desk.fresh desc, desk.desk, dated.record_id
