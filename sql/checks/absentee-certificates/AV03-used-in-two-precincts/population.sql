with use_of_serial as (
  select precinct, serial_series, serial_number, serial_bare
  from avc_used
  where serial_series <> '' or (select max(serial_series) from avc_used) = ''
), series as (
  select count(*) as uses,
         count(distinct serial_bare) as serials,
         max(cast(serial_number as double precision)) - min(cast(serial_number as double precision)) as span
  from use_of_serial
  group by serial_series
), host as (
  select count(distinct precinct) as precincts, count(*) as uses from use_of_serial
)
select case when host.precincts > 1 then host.uses else 0 end as examined,
       host.precincts,
       (select count(*) from avc_used) - host.uses as without_series,
       (select count(*) from avc_issued) as registered,
       -- A wrong number falls somewhere in its series' range and hits one of the other serials used there.
       case when host.precincts > 1
            then coalesce((select sum(uses * :typing_error_rate * (serials - 1) / nullif(span, 0)) from series), 0.0e0)
            else 0.0e0 end as expected_by_chance
from host
