with complete as (
  select count(*) as protocols,
         count(*) filter (where voters_on_list > 0 and ballots_received is not null) as examined
  from protocol
)
select examined, protocols, examined * :slip_rate as expected_by_chance from complete
