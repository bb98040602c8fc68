-- Do more turnouts of precincts lie at whole per cents than chance allows?
select case when level = 'PEC' then 'turnout in PEC protocols' else 'turnout entered by TECs' end as subject,
       null as record, observed, turnouts as precincts, expected, p
from whole_percents
where p <= :p_limit
order by subject
