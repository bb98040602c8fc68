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
)
select count(*) as examined,
       (select count(*) from residence_certificate where substr(issued_at, 1, 10) = :polling_day) as certificates,
       count(*) filter (where age between 0 and :days) as fresh,
       count(*) filter (where age between :days + 1 and :days + 28) * (:days + 1) / 28.0 as expected_by_chance
from aged
