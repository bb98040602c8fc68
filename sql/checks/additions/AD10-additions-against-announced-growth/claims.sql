-- What was added and struck off, by entries, beside the announced growth of the lists.
with by_precinct as (
  select precinct, coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(entries) filter (where list = 'special'), 0) as specials,
         coalesce(sum(entries) filter (where list = 'supplementary'), 0) as additions,
         coalesce(sum(by_avc) filter (where list = 'supplementary'), 0) as by_avc,
         coalesce(sum(by_correction) filter (where list = 'supplementary'), 0) as by_correction,
         coalesce(sum(struck_off_or_avc) filter (where list = 'voter'), 0) as struck_off,
         coalesce(sum(avc_on_line) filter (where list = 'voter'), 0) as for_avc
  from precinct_list
  group by precinct
), added_up as (
  select count(*) filter (where voters + specials > 0) as precincts,
         -- A precinct without a supplementary list added nobody only where its own figures say so.
         count(*) filter (where additions = 0
           and precinct not in (select precinct from precinct_figure where level = 'PEC' and additions = 0)) as additions_unknown,
         sum(voters) as voters, sum(specials) as specials, coalesce(sum(additions), 0) as additions, sum(by_avc) as by_avc,
         sum(by_correction) as by_correction, coalesce(sum(struck_off), 0) as struck_off, sum(for_avc) as for_avc
  from by_precinct
), marks as (
  -- Files without a column of strike-offs; a column that nobody filled in is none.
  select case when sum(filled) > 0 then count(*) - count(field) else count(*) end as files_without
  from loaded_file
  left join file_column on file_column.source_file_id = loaded_file.source_file_id and file_column.field = 'struck_off'
  where extract = 'voter_list'
), rejected as (
  select sum(records_rejected) as records from source_file where extract in ('voter_list', 'special_list', 'supplementary_list')
), ladder as (
  select added_up.*, files_without, announced_total.precincts as precincts_announced,
         coalesce(list_growth, voters_final - voters_initial) as growth, voters - voters_initial as listed_since,
         voters - voters_initial + additions - struck_off as net,
         voters - voters_initial + additions - struck_off - by_avc - by_correction as least,
         voters - voters_initial + additions - struck_off + for_avc + specials + rejected.records as most
  from added_up
  cross join marks
  cross join rejected
  cross join announced_total
)
