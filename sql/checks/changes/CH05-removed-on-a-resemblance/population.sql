-- Who left without a paper, and papers on striking off.
select (select count(*) from gone) as examined,
       (select count(*) from paper) as papers
