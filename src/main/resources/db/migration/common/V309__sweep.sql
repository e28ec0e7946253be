-- A grid of runs that were started together. Its axes are JSON: names, places in the configuration and values.
create table sweep (
    id varchar(20) not null primary key,
    name varchar(200) not null,
    axes text not null,
    created bigint not null
);

alter table run add column sweep varchar(20);
create index run_sweep on run (sweep);
