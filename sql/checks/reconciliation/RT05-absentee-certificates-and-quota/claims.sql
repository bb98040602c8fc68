-- What was announced of voters and AVCs, and the forms that the quota allows, in whole forms.
with figure as (
  select voters_initial as voters, avc_issued as issued, avc_used as used, precincts,
         cast(round(voters_initial * :quota + 0.499999e0) as bigint) as quota_forms
  from announced_total
)
