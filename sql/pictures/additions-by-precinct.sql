-- How many voters did each precinct add, and how long is its voter list?
with listed as (
  select precinct, entries as voters from precinct_list where list = 'voter'
)
select precinct_addition.precinct,
       precinct_addition.tec,
       precinct_addition.additions,
       coalesce(listed.voters, precinct_figure.voters_on_list) as voters
from precinct_addition
left join listed on listed.precinct = precinct_addition.precinct
left join precinct_figure on precinct_figure.precinct = precinct_addition.precinct and precinct_figure.level = 'PEC'
order by length(precinct_addition.precinct), precinct_addition.precinct
