-- The announced totals that turnout is made of.
with figure as (
  select voters_initial as opening, voters_final as final, voted, mobile_votes as mobile from announced_total
), base as (
  select 'turnout' as subject, coalesce(final, opening) as voters, figure.* from figure
)
