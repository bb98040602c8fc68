select count(*) as examined, count(avc_used) as with_figure from protocol
