create table sample (file varchar(100) primary key);
