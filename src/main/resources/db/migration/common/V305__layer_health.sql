-- How each layer was after some of a run's epochs: a list as JSON.
create table layer_health (
    run_id varchar(20) not null references run (id) on delete cascade,
    epoch integer not null,
    content text not null,
    primary key (run_id, epoch)
);
