-- Which announced or observed figures can be recomputed, from each other or from the loaded data, and what comes out?
-- One row per figure: what was said, and the least and the most that the recomputed value can be (equal: known; one of them
-- null: bounded on one side; both: unknown). `why` names the sentence that explains a difference; `detail` is a candidate, a TEC.
with total as (
  select max(value) filter (where name = 'voters_initial') as opening,
         max(value) filter (where name = 'voters_final') as closing,
         max(value) filter (where name = 'list_growth') as growth,
         max(value) filter (where name = 'avc_issued') as avc_issued,
         max(value) filter (where name = 'avc_used') as avc_used,
         max(value) filter (where name = 'precincts') as precincts,
         max(value) filter (where name = 'tecs') as tecs,
         max(value) filter (where name = 'voted') as voted,
         max(value) filter (where name = 'mobile_votes') as mobile
  from official
), said as (
  select max(cast(value as real)) filter (where path = 'additions.observed_mean') as mean,
         max(cast(value as real)) filter (where path = 'additions.triage_line') as line,
         max(cast(value as real)) filter (where path = 'avc.quota') as quota,
         max(cast(value as real)) filter (where path = 'announced.turnout') as turnout,
         max(cast(value as real)) filter (where path = 'observed.observations') as observations,
         max(cast(value as real)) filter (where path = 'observed.over_triage_line') as over_line,
         max(cast(value as real)) filter (where path = 'observed.not_retained_share') as not_retained,
         max(cast(value as real)) filter (where path = 'observed.not_recorded_share') as not_recorded,
         max(cast(value as real)) filter (where path = 'observed.signatures') as signatures,
         max(cast(value as real)) filter (where path = 'observed.signature_share') as signature_share,
         max(cast(value as real)) filter (where path = 'observed.low_invalid_tecs') as low_tecs,
         max(cast(value as real)) filter (where path = 'observed.low_invalid_share') as low_share
  from profile_value
), candidate as (
  select candidate, max(votes) as votes from announced_result where votes is not null group by candidate
), result as (
  select sum(votes) as valid from candidate
), listed as (
  select coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(entries) filter (where list = 'special'), 0) as specials,
         coalesce(sum(struck_off_or_avc) filter (where list = 'voter'), 0) as struck_off,
         coalesce(sum(avc_on_line) filter (where list = 'voter'), 0) as avc_on_line,
         coalesce(sum(by_residence) filter (where list = 'supplementary'), 0) as by_residence,
         coalesce(sum(by_avc) filter (where list = 'supplementary'), 0) as by_avc,
         coalesce(sum(by_correction) filter (where list = 'supplementary'), 0) as by_correction,
         coalesce(sum(entries - by_residence - by_avc - by_correction) filter (where list = 'supplementary'), 0) as by_other
  from precinct_list
), loaded as (
  select count(*) filter (where extract = 'voter_list') as voter_files,
         count(*) filter (where extract = 'supplementary_list') as addition_files,
         count(*) filter (where extract in ('avc_issued', 'avc')) as issue_files,
         count(*) filter (where extract in ('avc_used', 'avc')) as use_files,
         coalesce(sum(records_rejected) filter (where extract in ('voter_list', 'special_list')), 0) as rejected
  from source_file
  where status = 'complete'
), added as (
  select count(*) as precincts, coalesce(sum(additions), 0) as additions,
         count(*) filter (where additions > (select line from said)) as over_line
  from precinct_addition
), host as (
  -- A host that marked nothing says nothing; one that marked every AVC with no retained, or recorded, none.
  select precinct, max(retained) as retained, max(recorded) as recorded from avc_used group by precinct
), desk as (
  -- Desks stand in polling stations and are named for them.
  select substr(profile_value.path, 33) as precinct, cast(profile_value.value as real) as observed,
         (select count(*)
          from residence_certificate
          where residence_certificate.issued_minute < 660
            and substr(residence_certificate.issued_at, 1, 10) = (select trim(value, '"') from profile_value where path = 'polling_day')
            and (residence_certificate.desk = substr(profile_value.path, 33)
                 or residence_certificate.desk like '% ' || substr(profile_value.path, 33)
                 or residence_certificate.desk like '%№' || substr(profile_value.path, 33))) as certificates
  from profile_value
  where profile_value.path like 'observed.certificates_by_eleven.%'
), figured as (
  select count(voters_on_list) as with_voters, sum(voters_on_list) as voters, count(voted) as with_voted, sum(voted) as voted,
         count(mobile_ballots) as with_mobile, sum(mobile_ballots) as mobile
  from protocol
), place as (
  select coverage.is_complete, coverage.precincts_loaded, (select count(distinct tec) from precinct) as tecs from coverage
), rung as (
  -- The terms between the opening and the closing figure, with what stands against them; strike-offs only where lists mark any.
  select 1 as step, 'added_residence' as figure, by_residence as entries, addition_files as files, null as most from listed cross join loaded
  union all select 2, 'added_avc', by_avc, addition_files, avc_used from listed cross join loaded cross join total
  union all select 3, 'added_correction', by_correction, addition_files, null from listed cross join loaded
  union all select 4, 'added_otherwise', by_other, addition_files, null from listed cross join loaded
  union all select 5, 'removed_avc', avc_on_line, case when struck_off > 0 then voter_files else 0 end, avc_issued from listed cross join loaded cross join total
  union all select 6, 'removed_otherwise', struck_off - avc_on_line, case when struck_off > 0 then voter_files else 0 end, null from listed cross join loaded
), figure as (
  -- From what was announced and observed alone.
  select 10 as seq, 'growth' as figure, null as detail, 'count' as unit, growth as official, closing - opening as least, closing - opening as most, 'net' as why from total
  union all select 11, 'growth_percent', null, 'percent', null, 100.0 * growth / opening, 100.0 * growth / opening, 'none' from total
  union all select 12, 'growth_per_precinct', null, 'mean', null, 1.0 * growth / precincts, 1.0 * growth / precincts, 'net' from total
  union all select 13, 'implied_additions', null, 'count', growth, mean * precincts, mean * precincts, 'gross_sample' from total cross join said
  union all select 14, 'implied_additions_ratio', null, 'ratio', null, mean * precincts / growth, mean * precincts / growth, 'gross_sample' from total cross join said
  union all select 15, 'observed_additions', null, 'count', growth, mean * observations, mean * observations, 'gross_repeated' from total cross join said
  union all select 16, 'observed_additions_ratio', null, 'ratio', null, mean * observations / growth, mean * observations / growth, 'gross_repeated' from total cross join said
  union all select 17, 'enough_observations', null, 'count', observations, round(growth / mean + 0.499999), round(growth / mean + 0.499999), 'gross_repeated' from total cross join said
  union all select 18, 'above_line_additions', null, 'count', growth, over_line * (line + 1), null, 'gross_least' from total cross join said
  union all select 19, 'above_line_percent', null, 'percent', null, 100.0 * over_line * (line + 1) / growth, null, 'gross_least' from total cross join said
  union all select 20, 'most_additions_per_precinct', null, 'mean', mean, null, 1.0 * (avc_used + growth) / precincts, 'gross_avc' from total cross join said
  union all select 21, 'offsetting_removals', null, 'count', null, mean * precincts - avc_used - growth, mean * precincts - avc_used - growth, 'gross_sample' from total cross join said
  union all select 22, 'voters_per_precinct', null, 'mean', null, 1.0 * closing / precincts, 1.0 * closing / precincts, 'none' from total
  union all select 23, 'precincts_per_tec', null, 'mean', null, 1.0 * precincts / tecs, 1.0 * precincts / tecs, 'none' from total
  union all select 24, 'signature_base', null, 'count', opening, signatures / signature_share, signatures / signature_share, 'third_register' from total cross join said
  union all select 30, 'avc_quota', null, 'count', null, round(opening * quota + 0.499999), round(opening * quota + 0.499999), 'none' from total cross join said
  union all select 31, 'avc_issued_percent', null, 'percent', null, 100.0 * avc_issued / (opening * quota), 100.0 * avc_issued / (opening * quota), 'none' from total cross join said
  union all select 32, 'avc_used_percent', null, 'percent', null, 100.0 * avc_used / avc_issued, 100.0 * avc_used / avc_issued, 'none' from total
  union all select 33, 'avc_not_used', null, 'count', null, avc_issued - avc_used, avc_issued - avc_used, 'none' from total
  union all select 34, 'avc_per_precinct', null, 'mean', null, 1.0 * avc_issued / precincts, 1.0 * avc_issued / precincts, 'none' from total
  union all select 40, 'turnout', null, 'percent', turnout, 100.0 * voted / closing, 100.0 * voted / closing, 'rounding' from total cross join said
  union all select 41, 'turnout_opening', null, 'percent', turnout, 100.0 * voted / opening, 100.0 * voted / opening, 'other_base' from total cross join said
  union all select 42, 'mobile_percent', null, 'percent', null, 100.0 * mobile / voted, 100.0 * mobile / voted, 'none' from total
  union all select 43, 'votes', null, 'count', voted, valid, valid, 'invalid' from total cross join result
  union all select 44, 'invalid', null, 'count', null, voted - valid, voted - valid, 'invalid' from total cross join result
  union all select 45, 'invalid_percent', null, 'percent', null, 100.0 * (voted - valid) / voted, 100.0 * (voted - valid) / voted, 'invalid' from total cross join result
  union all select 46, 'other_tecs_invalid_percent', null, 'percent', null,
         100.0 * (1.0 * (voted - valid) / voted * tecs - low_tecs * low_share) / (tecs - low_tecs),
         100.0 * (1.0 * (voted - valid) / voted * tecs - low_tecs * low_share) / (tecs - low_tecs), 'equal_tecs'
         from total cross join said cross join result
  union all
  select 50 + announced_result.statement_no, 'percent', announced_result.candidate, 'percent', announced_result.percent,
         100.0 * candidate.votes / result.valid, 100.0 * candidate.votes / result.valid,
         case when abs(announced_result.percent - 100.0 * candidate.votes / result.valid) <= 0.005001 then 'rounding' else 'other_results' end
  from announced_result
  join candidate on candidate.candidate = announced_result.candidate
  cross join result
  where announced_result.percent is not null
  union all
  select 900, 'no_invalid', substr(profile_value.path, 31), 'count', 0,
         cast(profile_value.value as real) * (voted - valid) / voted, cast(profile_value.value as real) * (voted - valid) / voted, 'zero_invalid'
  from profile_value cross join total cross join result
  where profile_value.path like 'observed.tecs_without_invalid.%'
  -- From the loaded lists, registers and protocols.
  union all select 1000, 'data_precincts', null, 'count', total.precincts, precincts_loaded, case when is_complete = 1 or precincts_loaded > total.precincts then precincts_loaded end, 'coverage'
         from total cross join place where precincts_loaded > 0
  union all select 1001, 'data_tecs', null, 'count', total.tecs, place.tecs, case when is_complete = 1 or place.tecs > total.tecs then place.tecs end, 'coverage'
         from total cross join place where place.tecs > 0
  union all select 1010, 'data_voters', null, 'count', opening, voters, case when is_complete = 1 then voters + specials + rejected end, 'special_lists'
         from total cross join listed cross join loaded cross join place where voter_files > 0
  union all select 1011, 'protocol_voters', null, 'count', closing, voters, case when with_voters = total.precincts then voters end, 'coverage'
         from total cross join figured where with_voters > 0
  union all select 1012, 'data_additions', null, 'count', growth, additions, case when is_complete = 1 then additions end, 'gross_net'
         from total cross join added cross join place where added.precincts > 0
  union all select 1002 + step, figure, null, 'count', null, case when files > 0 then entries end,
         case when files > 0 and is_complete = 1 then entries else rung.most end, 'ladder_term'
         from rung cross join total cross join place where growth is not null
  union all select 1014, 'data_net', null, 'count', growth, additions - struck_off, case when is_complete = 1 then additions - struck_off end, 'ladder'
         from total cross join added cross join listed cross join place cross join loaded
         where is_complete = 1 and voter_files > 0 and addition_files > 0 and struck_off > 0
  union all select 1015, 'data_mean_additions', null, 'mean', mean, 1.0 * additions / added.precincts, 1.0 * additions / added.precincts, 'other_precincts'
         from said cross join added where added.precincts > 0
  union all select 1016, 'data_over_line', null, 'count', said.over_line, added.over_line, case when is_complete = 1 then added.over_line end, 'other_precincts'
         from said cross join added cross join place where added.precincts > 0
  union all select 1020, 'data_avc_issued', null, 'count', total.avc_issued, (select count(*) from avc_issued), case when is_complete = 1 then (select count(*) from avc_issued) end, 'coverage'
         from total cross join loaded cross join place where issue_files > 0
  union all select 1021, 'data_avc_used', null, 'count', total.avc_used, (select count(*) from avc_used), case when is_complete = 1 then (select count(*) from avc_used) end, 'coverage'
         from total cross join loaded cross join place where use_files > 0
  union all select 1022, 'data_not_retained_percent', null, 'percent', 100.0 * not_retained, share, share, 'other_precincts'
         from said cross join (select 100.0 * count(*) filter (where retained = 0) / count(retained) as share from host) as marked where share is not null
  union all select 1023, 'data_not_recorded_percent', null, 'percent', 100.0 * not_recorded, share, share, 'other_precincts'
         from said cross join (select 100.0 * count(*) filter (where recorded = 0) / count(recorded) as share from host) as marked where share is not null
  union all select 1024, 'data_certificates_by_eleven', precinct, 'count', observed, certificates, certificates, 'desk'
         from desk where certificates > 0
  union all select 1030, 'data_voted', null, 'count', total.voted, figured.voted, case when with_voted = total.precincts then figured.voted end, 'coverage'
         from total cross join figured where with_voted > 0
  union all select 1031, 'data_mobile', null, 'count', total.mobile, figured.mobile, case when with_mobile = total.precincts then figured.mobile end, 'coverage'
         from total cross join figured where with_mobile > 0
)
select figure, detail, unit, official, least, most, why
from figure
where least is not null or most is not null or why = 'ladder_term'
order by seq, coalesce(least, most) desc, detail
