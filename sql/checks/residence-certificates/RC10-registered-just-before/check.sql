-- At which desks do unusually many certificates rest on a registration of polling day or the days before?
with dated as (
  select residence_certificate.record_id, coalesce(certificate_desk.desk_day, 'office not named') as desk, registration_date as text
  from residence_certificate
  left join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day and registration_date is not null
), calendar as (
  -- Each day once. Years begin in March, so that the leap day comes last.
  select text, cast(substr(text, 9, 2) as integer) as d,
         cast(substr(text, 1, 4) as integer) - case when substr(text, 6, 2) <= '02' then 1 else 0 end as y,
         cast(substr(text, 6, 2) as integer) + case when substr(text, 6, 2) <= '02' then 12 else 0 end as m
  from (select text from dated union select :polling_day) as day
), numbered as (
  select text, 365 * y + y / 4 - y / 100 + y / 400 + (153 * (m - 3) + 2) / 5 + d as day_no from calendar
), day_age as (
  select distinct day.text, polling.day_no - day.day_no as age
  from numbered as day
  join numbered as polling on polling.text = :polling_day
), recent as (
  select distinct dated.record_id, dated.desk, day_age.age
  from dated
  cross join day_age  -- looked up for each certificate
  where day_age.text = dated.text and day_age.age between 0 and :days + 28
), desk as (
  select desk, count(*) filter (where age <= :days) as fresh,
         count(*) filter (where age = 0) as same_day,
         count(*) filter (where age > :days) * (:days + 1) / 28.0 as expected
  from recent
  group by desk
  having count(*) filter (where age <= :days) >= :threshold
), whole_day as (
  select desk, count(*) as printed from dated where desk in (select desk from desk) group by desk
)
select desk.desk as subject, recent.record_id as record, desk.fresh, desk.same_day, whole_day.printed,
       round(desk.expected, 1) as expected
from desk
join whole_day on whole_day.desk = desk.desk
join recent on recent.desk = desk.desk and recent.age <= :days
where desk.fresh >= 3 * desk.expected
order by desk.fresh desc, desk.desk, recent.record_id
