-- Times are milliseconds since 1970. A run's fence counts its claims: a worker writes only while the
-- fence is still the one it was given.
create table run (
    id varchar(20) not null primary key,
    name varchar(200) not null,
    dataset varchar(40) not null,
    config text not null,
    state varchar(20) not null,
    wanted varchar(10) not null,
    fence bigint not null,
    epoch integer not null,
    epochs integer not null,
    reason text,
    best_epoch integer,
    best_metric varchar(20),
    best_value double precision,
    engine varchar(100),
    created bigint not null,
    queued bigint not null,
    started bigint,
    ended bigint
);

create index run_created on run (created);
create index run_queued on run (state, queued);
create index run_dataset on run (dataset);

-- What each epoch gave; null where a part or an accuracy does not exist, or the value was not finite.
create table epoch_row (
    run_id varchar(20) not null references run (id) on delete cascade,
    epoch integer not null,
    loss double precision,
    accuracy double precision,
    val_loss double precision,
    val_accuracy double precision,
    test_loss double precision,
    test_accuracy double precision,
    seconds double precision not null,
    primary key (run_id, epoch)
);
