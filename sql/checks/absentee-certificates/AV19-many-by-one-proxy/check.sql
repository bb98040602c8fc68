-- Did one proxy pick up several AVCs at one precinct for people outside the family?
with pickup as (
  select record_id, precinct, serial_series || ' ' || serial_bare as form,
         replace(replace(replace(proxy, ' ', ''), '.', ''), ',', '') as picker, surname
  from avc_issued
  where proxy is not null and precinct is not null
), named as (
  -- Short words and powers of attorney are marks that a proxy came, not names.
  select *
  from pickup
  where length(picker) > 5
    and substr(picker, 1, 5) not in ('довер', 'Довер', 'ДОВЕР', 'подов', 'Подов', 'сенім', 'Сенім', 'proxy', 'Proxy')
), outside_family as (
  select * from named where surname is null or substr(picker, 1, 4) <> substr(surname, 1, 4)
), busy as (
  select precinct, picker, count(distinct form) as pickups
  from outside_family
  group by precinct, picker
  having count(distinct form) >= :threshold
), busy_precinct as (
  select precinct, sum(pickups) as pickups, count(*) as pickers, max(pickups) as most from busy group by precinct
), issued_by as (
  select precinct, count(distinct serial_series || ' ' || serial_bare) as issued
  from avc_issued
  where precinct in (select precinct from busy)
  group by precinct
)
select 'precinct ' || busy_precinct.precinct as subject,
       outside_family.record_id as record,
       busy_precinct.pickups, busy_precinct.pickers, busy_precinct.most, issued_by.issued
from busy_precinct
join issued_by on issued_by.precinct = busy_precinct.precinct
join busy on busy.precinct = busy_precinct.precinct
join outside_family on outside_family.precinct = busy.precinct and outside_family.picker = busy.picker
order by busy_precinct.precinct, outside_family.record_id
