-- Did one proxy pick up several AVCs at one precinct for people outside the family?
, outside_family as (
  select * from judged where is_name = 1 and is_family = 0
), busy as (
  select precinct, picker, count(distinct form) as pickups
  from outside_family
  group by precinct, picker
  having count(distinct form) >= :threshold
), busy_precinct as (
  select precinct, sum(pickups) as pickups, count(*) as pickers, max(pickups) as most
  from busy
  group by precinct
), issued as (
  select precinct, count(distinct serial_series || ' ' || serial_bare) as forms
  from avc_issued
  where precinct in (select precinct from busy_precinct)
  group by precinct
)
select 'precinct ' || busy_precinct.precinct as subject,
       outside_family.record_id as record,
       busy_precinct.pickups, busy_precinct.pickers, busy_precinct.most, issued.forms as issued
from busy_precinct
join issued on issued.precinct = busy_precinct.precinct
join busy on busy.precinct = busy_precinct.precinct
join outside_family on outside_family.precinct = busy.precinct and outside_family.picker = busy.picker
order by busy_precinct.precinct, outside_family.record_id
