-- Is each certificate in a register of issue, how often was it used, and was it retained?
-- `register` is 'issued', 'unregistered' (a register of its series is loaded, without it) or 'elsewhere' (no register of its
-- series is loaded). `retained` is 1 where every use says so, 0 where a use says no, null where nothing is said.
with issued as (
  select distinct serial_series, serial_bare as bare_number from avc_issued where serial_bare is not null
), used as (
  select serial_series, serial_bare as bare_number,
         count(*) as uses,
         case when count(*) filter (where retained = 0) > 0 then 0
              when count(*) filter (where retained is null) > 0 then null
              else 1 end as retained
  from avc_used
  where serial_bare is not null
  group by serial_series, serial_bare
), serial as (
  select serial_series, bare_number from issued
  union
  select serial_series, bare_number from used
), placed as (
  select case when issued.bare_number is not null then 'issued'
              when serial.serial_series in (select serial_series from issued) then 'unregistered'
              else 'elsewhere' end as register,
         case when used.uses is null then 0 when used.uses = 1 then 1 else 2 end as uses,
         used.retained
  from serial
  left join issued on issued.serial_series = serial.serial_series and issued.bare_number = serial.bare_number
  left join used on used.serial_series = serial.serial_series and used.bare_number = serial.bare_number
)
select register, uses, retained, count(*) as certificates
from placed
group by register, uses, retained
order by case register when 'issued' then 1 when 'unregistered' then 2 else 3 end, uses desc, retained desc
