-- Did more voters vote than were announced as listed, or more in mobile boxes than voted at all?
select subject, null as record, voted, mobile, voters,
       case when voted > voters then voted - voters else 0 end as over_lists,
       case when mobile > voted then mobile - voted else 0 end as over_voted
from base
where voted > voters or mobile > voted
order by subject
