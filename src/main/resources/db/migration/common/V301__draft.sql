create table draft (
    token text primary key,
    json text not null,
    saved bigint not null
);
