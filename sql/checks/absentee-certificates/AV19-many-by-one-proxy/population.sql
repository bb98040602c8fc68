with pickup as (
  select precinct, replace(replace(replace(proxy, ' ', ''), '.', ''), ',', '') as picker, surname
  from avc_issued
  where proxy is not null and precinct is not null
), judged as (
  select precinct,
         case when length(picker) > 5
               and substr(picker, 1, 5) not in ('довер', 'Довер', 'ДОВЕР', 'подов', 'Подов', 'сенім', 'Сенім', 'proxy', 'Proxy')
              then 1 else 0 end as is_name,
         case when substr(picker, 1, 4) = substr(surname, 1, 4) then 1 else 0 end as is_family
  from pickup
)
select count(*) filter (where is_name = 1) as examined,
       count(distinct case when is_name = 1 then precinct end) as precincts,
       count(*) filter (where is_name = 1 and is_family = 1) as family,
       count(*) filter (where is_name = 0) as marks
from judged
