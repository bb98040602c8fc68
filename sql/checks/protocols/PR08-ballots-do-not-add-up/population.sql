with complete as (
  select count(*) as protocols,
         count(*) filter (where ballots_received > 0 and ballots_issued is not null and ballots_unused is not null) as examined
  from protocol
)
select examined, protocols, examined * :slip_rate as expected_by_chance from complete
