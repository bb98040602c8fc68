select count(area) as examined,
       count(*) filter (where level = 'region') as regions,
       count(*) filter (where level = 'tec') as tecs,
       coalesce(max(share), 0) as share
from expectation_family
left join area_excess on area_excess.measure = expectation_family.family
where family = 'additions_by_area'
