with listed as (
  select precinct, entries as voters from precinct_list where list = 'voter'
)
select count(*) filter (where coalesce(listed.voters, precinct_figure.voters_on_list) > 0) as examined,
       count(*) as precincts,
       (select count(*) from precinct where pec_size is null) as without_size
from precinct
left join listed on listed.precinct = precinct.precinct
left join precinct_figure on precinct_figure.precinct = precinct.precinct and precinct_figure.level = 'PEC'
where precinct.pec_size is not null and coalesce(precinct.type, 'ordinary') in ('ordinary', 'special')
