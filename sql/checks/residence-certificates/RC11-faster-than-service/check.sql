-- Did one operator at one desk serve more people within an hour than the time for one visitor allows?
, top as (
  select hour.*, row_number() over (partition by desk_day order by busiest desc, minute, record_id) as place
  from hour
  where busiest * :service_seconds >= 3600
), whole_day as (
  select desk_day, operator, count(*) as served from served group by desk_day, operator
)
select top.desk_day as subject, served.record_id as record, top.busiest,
       substr('0' || cast((top.minute - top.minute % 60) / 60e0 as bigint), -2) || ':' || substr('0' || (top.minute % 60), -2) as from_time,
       whole_day.served
from top
join whole_day on whole_day.desk_day = top.desk_day and whole_day.operator = top.operator
join served
  on served.desk_day = top.desk_day and served.operator = top.operator and served.minute between top.minute and top.minute + 59
where top.place = 1
order by top.busiest desc, top.desk_day, served.record_id
