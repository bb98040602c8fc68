-- At which desks do unusually many certificates rest on a registration of polling day or the days before?
with dated as (
  select residence_certificate.record_id, coalesce(certificate_desk.desk_day, 'office not named') as desk, registration_date as text
  from residence_certificate
  left join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day and registration_date is not null
  union all
  select null, null, :polling_day
), calendar as (
  -- Years begin in March, so that the leap day comes last.
  select record_id, desk, cast(substr(text, 9, 2) as integer) as d,
         cast(substr(text, 1, 4) as integer) - case when substr(text, 6, 2) <= '02' then 1 else 0 end as y,
         cast(substr(text, 6, 2) as integer) + case when substr(text, 6, 2) <= '02' then 12 else 0 end as m
  from dated
), numbered as (
  select record_id, desk, 365 * y + y / 4 - y / 100 + y / 400 + (153 * (m - 3) + 2) / 5 + d as day_no from calendar
), aged as (
  select record_id, desk, (select day_no from numbered where record_id is null) - day_no as age
  from numbered
  where record_id is not null
), desk as (
  select desk, count(*) as printed, count(*) filter (where age between 0 and :days) as fresh,
         count(*) filter (where age = 0) as same_day,
         count(*) filter (where age between :days + 1 and :days + 28) * (:days + 1) / 28.0 as expected
  from aged
  group by desk
)
select desk.desk as subject, aged.record_id as record, desk.fresh, desk.same_day, desk.printed, round(desk.expected, 1) as expected
from desk
join aged on aged.desk = desk.desk and aged.age between 0 and :days
where desk.fresh >= :threshold and desk.fresh >= 3 * desk.expected
order by desk.fresh desc, desk.desk, aged.record_id
