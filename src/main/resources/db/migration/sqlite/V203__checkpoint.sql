-- What a run goes on from: LAST holds weights, moments and counters of the last checkpoint, BEST the
-- weights of the best epoch so far.
create table checkpoint (
    run_id varchar(20) not null references run (id) on delete cascade,
    kind varchar(10) not null,
    epoch integer not null,
    content blob not null,
    primary key (run_id, kind)
);
