package dev.layerlab.run;

import com.zaxxer.hikari.HikariDataSource;
import dev.layerlab.data.DataFolder;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * One database, two ways in: the data source that writes, one connection at a time, and the {@code reader}, whose
 * queries an open write never holds up. Repositories read through the reader and write through the other; what is read
 * in order to be written in the same transaction is read through the writer.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** Takes the data folder, since the database stands in it and the driver would not make it. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties, DataFolder folder) {
        return pool(properties, "writer");
    }

    @Bean(defaultCandidate = false)
    @Qualifier("reader")
    @ConfigurationProperties("layerlab.reader")
    HikariDataSource readerDataSource(DataSourceProperties properties, DataFolder folder) {
        return pool(properties, "reader");
    }

    @Bean(defaultCandidate = false)
    @Qualifier("reader")
    JdbcClient reader(@Qualifier("reader") HikariDataSource readerDataSource) {
        return JdbcClient.create(readerDataSource);
    }

    @Bean
    SQLExceptionTranslator sqlExceptionTranslator() {
        return new DatabaseExceptionTranslator();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    private static HikariDataSource pool(DataSourceProperties properties, String name) {
        var pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        pool.setPoolName(name);
        return pool;
    }
}
