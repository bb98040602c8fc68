with complete as (
  select count(*) as protocols,
         count(*) filter (where avc_received + avc_issued + avc_unused > 0) as examined
  from protocol
)
select examined, protocols, examined * :slip_rate as expected_by_chance from complete
