-- Did more voters vote than were announced as listed, or more in mobile boxes than voted at all?
with figure as (
  select max(value) filter (where name = 'voters_initial') as opening,
         max(value) filter (where name = 'voters_final') as final,
         max(value) filter (where name = 'voted') as voted,
         max(value) filter (where name = 'mobile_votes') as mobile
  from official
), base as (
  select 'turnout' as subject, coalesce(final, opening) as voters, figure.* from figure
)
select subject, null as record, voted, mobile, voters,
       case when voted > voters then voted - voters else 0 end as over_lists,
       case when mobile > voted then mobile - voted else 0 end as over_voted
from base
where voted > voters or mobile > voted
order by subject
