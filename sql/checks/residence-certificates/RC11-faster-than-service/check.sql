-- Did one operator at one desk serve more people within an hour than the time for one visitor allows?
with served as (
  -- A person printed twice was served once.
  select certificate_desk.desk_day, residence_certificate.operator,
         coalesce(person_record.person_id, -residence_certificate.record_id) as visitor,
         min(issued_minute) as minute, min(residence_certificate.record_id) as record_id
  from residence_certificate
  join certificate_desk on certificate_desk.record_id = residence_certificate.record_id
  left join person_record on person_record.record_id = residence_certificate.record_id
  where substr(issued_at, 1, 10) = :polling_day and issued_minute is not null and operator is not null
  group by visitor, certificate_desk.desk_day, residence_certificate.operator
), hour as (
  select served.*,
         count(*) over (partition by desk_day, operator order by minute range between current row and 59 following) as busiest
  from served
), top as (
  select hour.*, row_number() over (partition by desk_day order by busiest desc, minute, record_id) as place
  from hour
  where busiest * :service_seconds >= 3600
), whole_day as (
  select desk_day, operator, count(*) as served
  from served
  where desk_day in (select desk_day from top)
  group by desk_day, operator
)
select top.desk_day as subject, served.record_id as record, top.busiest,
       case when top.minute < 600 then '0' else '' end || (top.minute / 60) || ':'
         || case when top.minute % 60 < 10 then '0' else '' end || (top.minute % 60) as from_time,
       whole_day.served
from top
join whole_day on whole_day.desk_day = top.desk_day and whole_day.operator = top.operator
join served
  on served.desk_day = top.desk_day and served.operator = top.operator and served.minute between top.minute and top.minute + 59
where top.place = 1
order by top.busiest desc, top.desk_day, served.record_id
