with complete as (
  select count(*) as protocols,
         count(*) filter (where precinct_figure.valid is not null and total.votes + precinct_figure.valid > 0) as examined
  from precinct_figure
  left join (select precinct, level, sum(votes) as votes from candidate_vote group by precinct, level) as total
    on total.precinct = precinct_figure.precinct
   and total.level = precinct_figure.level
)
select examined, protocols, examined * :slip_rate / 2 as expected_by_chance from complete
