with complete as (
  select count(*) as protocols,
         count(*) filter (where valid is not null and invalid is not null and ballots_in_box is not null
                            and valid + invalid + ballots_in_box > 0) as examined
  from protocol
)
select examined, protocols, examined * :slip_rate as expected_by_chance from complete
