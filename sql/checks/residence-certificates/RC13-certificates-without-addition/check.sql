-- Do many holders of certificates of polling day stand on no supplementary list?
, total as (
  select count(*) as certificates, sum(is_unused) as unused from looked_up
), residence as (
  select count(*) as additions from listing where list = 'supplementary' and basis = 'residence'
)
select 'residence certificates' as subject, null as record, total.unused, total.certificates, residence.additions
from total
join coverage on coverage.is_complete = 1
cross join residence
where total.unused >= :fewest and 1.0e0 * total.unused / total.certificates >= :share
order by subject
