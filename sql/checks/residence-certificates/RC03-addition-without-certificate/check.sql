-- Which additions by residence have no certificate in the loaded extract, neither by number nor by person?
, lacking as (
  select precinct, count(*) as residence_additions, count(*) filter (where has_certificate = 0) as without_certificate
  from addition
  where region in (select region from reached)
  group by precinct
  having count(*) filter (where has_certificate = 0) >= :threshold
)
select 'precinct ' || lacking.precinct as subject, addition.record_id as record,
       lacking.residence_additions, lacking.without_certificate
from lacking
join addition on addition.precinct = lacking.precinct and addition.has_certificate = 0
order by lacking.precinct, addition.record_id
