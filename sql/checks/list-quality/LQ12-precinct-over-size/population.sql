with listed as (
  select precinct, entries as voters from precinct_list where list = 'voter'
), sized as (
  select known_precinct.precinct, known_precinct.type, coalesce(listed.voters, precinct_figure.voters_on_list) as voters
  from known_precinct
  left join listed on listed.precinct = known_precinct.precinct
  left join precinct_figure on precinct_figure.precinct = known_precinct.precinct and precinct_figure.level = 'PEC'
)
select count(*) filter (where voters > 0 and type <> 'abroad') as examined,
       count(*) filter (where voters > 0 and type = 'abroad') as abroad,
       coalesce(max(case when type <> 'abroad' then voters end), 0) as largest
from sized
