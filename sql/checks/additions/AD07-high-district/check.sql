-- In which regions and TECs did many precincts together add far more voters than such precincts elsewhere?
select level || ' ' || area as subject, null as record,
       area, precincts, observed as additions, round(expected, 1) as expected, round(z, 1) as z, q
from area_excess
where measure = 'additions_by_area'
  and q <= :q_limit
  and observed >= :least_ratio * expected
order by q, level, area
