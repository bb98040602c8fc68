"""Runs a plan of SQL statements on Spark: spark-submit runner.py FOLDER.

It knows nothing of what the statements are about. FOLDER/plan.json holds settings, tables (name, columns, files of JSON lines),
functions, views and statements with their parameters, and pipes: a program and shares of lines for its standard input. What a statement gives is written to FOLDER/rows/ID.jsonl: the columns, the rows in their
order, and their number at the end, so that a file that was cut short is known. Every finished statement is a line on standard output.
Exit code 0, or 1 with FOLDER/failed.json, which names the statement and the error.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed

from pyspark import SparkConf, StorageLevel
from pyspark.sql import SparkSession
from pyspark.sql.types import DoubleType, LongType, StringType, StructField, StructType

TYPES = {"INTEGER": LongType(), "TEXT": StringType(), "REAL": DoubleType()}
NAMES = {"INTEGER": "bigint", "TEXT": "string", "REAL": "double"}
# What answers depend on: nobody may set them otherwise.
SETTINGS = {
    # As in SQLite: nothing where nothing can be said, of a division by zero as of a text that is no number.
    "spark.sql.ansi.enabled": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.caseSensitive": "false",
}
# What only the time depends on, unless the plan or whoever starts this says otherwise.
DEFAULTS = {
    "spark.ui.enabled": "false",
    # Plans are not written out: nobody reads them here, and the long ones take longer than their work.
    "spark.sql.ui.explainMode": "simple",
    "spark.sql.maxPlanStringLength": "100",
    # Spark 4.3 fails at some joins over unions when it hands conditions on ("key not found: person_id#…"), and planning takes a third
    # of the time without.
    "spark.sql.constraintPropagation.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    # Of what is over nothing is kept to be looked at: it grew to a gigabyte over all checks.
    "spark.sql.ui.retainedExecutions": "8",
    "spark.ui.retainedJobs": "64",
    "spark.ui.retainedStages": "64",
    "spark.ui.retainedTasks": "1024",
}


class PlanError(Exception):
    def __init__(self, what, error):
        super().__init__(str(error))
        self.what = what


def load_tables(spark, folder, tables):
    for table in tables:
        if table["file"] is None:
            columns = ", ".join("cast(null as %s) as `%s`" % (NAMES[c["type"]], c["name"]) for c in table["columns"])
            frame = spark.sql("select %s where false" % columns)
        else:
            schema = StructType([StructField(c["name"], TYPES[c["type"]]) for c in table["columns"]])
            # A line that is not as it was written ends the run: a record that is left out would be a finding or its absence.
            frame = spark.read.schema(schema).option("mode", "FAILFAST").json(os.path.join(folder, table["file"]))
            frame = frame.persist(StorageLevel.MEMORY_AND_DISK)
        frame.createOrReplaceTempView(table["name"])
    written = {table["name"]: table["rows"] for table in tables if table["file"] is not None}
    if not written:
        return
    # In one statement: each by itself takes half a second, of whatever size.
    counts = ["select '%s' as name, count(*) as n from `%s`" % (name, name) for name in written]
    for name, rows in spark.sql(" union all ".join(counts)).collect():
        if rows != written[name]:
            raise PlanError(name, "%d rows were written and %d are read" % (written[name], rows))


def plain(value, name):
    if value is None or (isinstance(value, (int, float, str)) and not isinstance(value, bool)):
        return value
    raise TypeError("the column %s gave a %s, which no audit file has" % (name, type(value).__name__))


def run_statement(spark, folder, statement, small):
    try:
        # Every number is a double, as SQLite is given them.
        values = {k: v if isinstance(v, str) else float(v) for k, v in statement["parameters"].items()}
        frame = spark.sql(statement["sql"], args=values)
        names = frame.columns
        path = os.path.join(folder, "rows", "%s.jsonl" % statement["id"])
        count = 0
        with open(path, "w", encoding="utf-8") as out:
            out.write(json.dumps({"names": names}) + "\n")
            # A part after the other takes little memory, and a job for each.
            for row in frame.collect() if small else frame.toLocalIterator():
                out.write(json.dumps([plain(v, n) for v, n in zip(row, names)], ensure_ascii=False) + "\n")
                count += 1
            out.write(json.dumps({"rows": count}) + "\n")
    except Exception as error:
        raise PlanError(statement["id"], error) from error
    print(json.dumps({"done": statement["id"]}), flush=True)


def feed(command):
    """Gives a share of lines to a program of its own, on whatever machine this is, and holds it to having taken them all."""

    def follow(shares):
        for share in shares:
            given = "".join(line + "\n" for line in share)
            try:
                ended = subprocess.run(command, input=given, capture_output=True, encoding="utf-8")
            except OSError as error:
                raise RuntimeError("no program to start: %s: %s" % (command[0], error.strerror)) from error
            said = ended.stdout.splitlines()
            # Without its last line it ended early, whatever its exit code: nothing may be missing without a word.
            if ended.returncode != 0 or not said or json.loads(said[-1]) != {"end": len(share)}:
                raise RuntimeError("the program ended early (%s): %s" % (ended.returncode, ended.stderr[-2000:]))
            yield len(share)

    return follow


def run_pipe(spark, pipe):
    shares = pipe["shares"]
    try:
        # A worker that dies has its shares followed by another.
        taken = spark.sparkContext.parallelize(shares, len(shares)).mapPartitions(feed(pipe["command"])).collect()
        if sum(taken) != sum(len(share) for share in shares):
            raise RuntimeError("lines given and lines taken differ")
    except Exception as error:
        raise PlanError(pipe["id"], error) from error
    print(json.dumps({"done": pipe["id"]}), flush=True)


def main(folder):
    with open(os.path.join(folder, "plan.json"), encoding="utf-8") as file:
        plan = json.load(file)
    chosen = SparkConf()
    defaults = {**DEFAULTS, **plan["settings"]}
    settings = {name: value for name, value in defaults.items() if not chosen.contains(name)}
    builder = SparkSession.builder.appName("plan")
    for name, value in {**settings, **SETTINGS}.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    try:
        for pipe in plan["pipes"]:
            run_pipe(spark, pipe)
        load_tables(spark, folder, plan["tables"])
        for function in plan["functions"]:
            spark.sql(function)
        for view in plan["views"]:
            try:
                # As a statement "create view" would be shown with all views below it, again and again: minutes for fifty views.
                spark.sql(view["sql"]).createOrReplaceTempView(view["name"])
            except Exception as error:
                raise PlanError(view["name"], error) from error
        os.makedirs(os.path.join(folder, "rows"), mode=0o700, exist_ok=True)
        with ThreadPoolExecutor(plan["at_once"]) as pool:
            running = [pool.submit(run_statement, spark, folder, one, plan["small"]) for one in plan["statements"]]
            try:
                for one in as_completed(running):
                    one.result()
            except PlanError:
                # What has not begun would be for nothing.
                pool.shutdown(cancel_futures=True)
                raise
    finally:
        spark.stop()


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except Exception as error:
        what = error.what if isinstance(error, PlanError) else ""
        with open(os.path.join(sys.argv[1], "failed.json"), "w", encoding="utf-8") as out:
            json.dump({"what": what, "message": str(error)}, out)
        sys.exit(1)
