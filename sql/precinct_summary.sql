-- One line per precinct that any extract names: what its lists, certificates and protocol say. Empty where no file says it.
-- AVCs that a TEC issued stand on a line with the TEC and no precinct, so that every column adds up to its register.
with loaded as (
  select count(*) filter (where extract = 'voter_list') as voter_list,
         count(*) filter (where extract = 'supplementary_list') as supplementary_list,
         count(*) filter (where extract = 'special_list') as special_list,
         count(*) filter (where extract in ('avc_issued', 'avc')) as avc_issued,
         count(*) filter (where extract in ('avc_used', 'avc')) as avc_used,
         count(*) filter (where extract = 'residence_certificates') as residence_certificates,
         count(*) filter (where extract = 'complaints') as complaints
  from source_file
  where status = 'complete'
), claimed as (
  -- A mark that no file has a column for was never made: that is not the same as made for nobody.
  select count(*) filter (where field = 'struck_off' and extract = 'voter_list') as struck_off,
         count(*) filter (where field = 'retained') as retained,
         count(*) filter (where field = 'recorded') as recorded
  from file_column
  join source_file on source_file.source_file_id = file_column.source_file_id
  where status = 'complete'
), named as (
  select precinct from known_precinct
  union
  select precinct from avc_issued where precinct is not null
  union
  select precinct from complaint
), listed as (
  select precinct,
         coalesce(sum(entries) filter (where list = 'voter'), 0) as voters,
         coalesce(sum(struck_off) filter (where list = 'voter'), 0) as struck_off,
         coalesce(sum(entries) filter (where list = 'special'), 0) as special_voters,
         coalesce(sum(entries) filter (where list = 'supplementary'), 0) as additions,
         sum(by_residence) as by_residence,
         sum(by_avc) as by_avc,
         sum(by_correction) as by_correction,
         sum(by_other) as by_other,
         coalesce(sum(entries - by_residence - by_avc - by_correction - by_other) filter (where list = 'supplementary'), 0) as basis_not_stated
  from precinct_list
  group by precinct
), cited as (
  select distinct precinct, certificate_no
  from listing
  where list = 'supplementary' and certificate_no is not null
), certified as (
  select cited.precinct,
         count(*) filter (where register.certificate_no is not null) as in_register,
         count(*) filter (where register.certificate_no is null) as not_in_register
  from cited
  left join (select distinct certificate_no from residence_certificate) as register
    on register.certificate_no = cited.certificate_no
  group by cited.precinct
), issued as (
  select precinct, case when precinct is null then tec end as tec, count(*) as certificates
  from avc_issued
  group by precinct, case when precinct is null then tec end
), used as (
  select precinct,
         count(*) as certificates,
         count(*) filter (where retained = 1) as retained,
         count(*) filter (where retained = 0) as not_retained,
         count(*) filter (where retained is null) as retention_not_stated,
         count(*) filter (where recorded = 1) as recorded,
         count(*) filter (where recorded = 0) as unrecorded,
         count(*) filter (where recorded is null) as recording_not_stated
  from avc_used
  group by precinct
), complained as (
  select precinct, count(*) as complaints,
         count(*) filter (where outcome = 'upheld') as upheld,
         count(*) filter (where outcome = 'unexamined') as unexamined
  from complaint
  group by precinct
), voter_limit as (
  select max(cast(value as integer)) as voters from profile_value where path = 'precinct.voter_limit'
), summary as (
  select named.precinct, coalesce(precinct.tec, figure.tec) as tec, coalesce(precinct.region, figure.region) as region,
         precinct.settlement, coalesce(precinct.type, figure.type) as type,
         case when loaded.voter_list > 0 then coalesce(listed.voters, 0) end as voters_on_list,
         case when claimed.struck_off > 0 then coalesce(listed.struck_off, 0) end as struck_off,
         voter_limit.voters as voter_limit,
         case when loaded.special_list > 0 then coalesce(listed.special_voters, 0) end as voters_on_special_list,
         case when loaded.supplementary_list > 0 then coalesce(listed.additions, 0) end as additions,
         case when loaded.supplementary_list > 0 then coalesce(listed.by_residence, 0) end as additions_by_residence,
         case when loaded.supplementary_list > 0 then coalesce(listed.by_avc, 0) end as additions_by_avc,
         case when loaded.supplementary_list > 0 then coalesce(listed.by_correction, 0) end as additions_by_correction,
         case when loaded.supplementary_list > 0 then coalesce(listed.by_other, 0) end as additions_by_other,
         case when loaded.supplementary_list > 0 then coalesce(listed.basis_not_stated, 0) end as additions_basis_not_stated,
         case when loaded.supplementary_list > 0 and loaded.residence_certificates > 0
              then coalesce(certified.in_register, 0) end as certificates_used,
         case when loaded.supplementary_list > 0 and loaded.residence_certificates > 0
              then coalesce(certified.not_in_register, 0) end as certificates_not_in_register,
         case when loaded.avc_issued > 0 then coalesce(issued.certificates, 0) end as avc_issued,
         case when loaded.avc_used > 0 then coalesce(used.certificates, 0) end as avc_used,
         case when claimed.retained > 0 then coalesce(used.retained, 0) end as avc_retained,
         case when claimed.retained > 0 then coalesce(used.not_retained, 0) end as avc_not_retained,
         case when claimed.retained > 0 then coalesce(used.retention_not_stated, 0) end as avc_retention_not_stated,
         case when claimed.recorded > 0 then coalesce(used.recorded, 0) end as avc_recorded,
         case when claimed.recorded > 0 then coalesce(used.unrecorded, 0) end as avc_unrecorded,
         case when claimed.recorded > 0 then coalesce(used.recording_not_stated, 0) end as avc_recording_not_stated,
         figure.voters_on_list as protocol_voters_on_list,
         figure.additions as protocol_additions,
         figure.avc_issued as protocol_avc_issued,
         figure.avc_used as protocol_avc_used,
         case when loaded.complaints > 0 then coalesce(complained.complaints, 0) end as complaints,
         case when loaded.complaints > 0 then coalesce(complained.upheld, 0) end as complaints_upheld,
         case when loaded.complaints > 0 then coalesce(complained.unexamined, 0) end as complaints_unexamined
  from named
  cross join loaded
  cross join claimed
  cross join voter_limit
  left join precinct on precinct.precinct = named.precinct
  left join listed on listed.precinct = named.precinct
  left join certified on certified.precinct = named.precinct
  left join issued on issued.precinct = named.precinct
  left join used on used.precinct = named.precinct
  left join complained on complained.precinct = named.precinct
  left join precinct_figure as figure on figure.precinct = named.precinct and figure.level = 'PEC'
  union all
  select null, tec, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
         certificates, null, null, null, null, null, null, null, null, null, null, null, null, null, null
  from issued
  where precinct is null
)
select *
from summary
order by case when precinct is null then 1 else 0 end, length(precinct), precinct, tec
