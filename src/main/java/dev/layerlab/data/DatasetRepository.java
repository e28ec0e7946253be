package dev.layerlab.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The data sets there are; what was found in each is kept as JSON beside its name. */
@Repository
class DatasetRepository {
    private static final TypeReference<List<ArrayInfo>> ARRAYS = new TypeReference<>() {};
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JdbcClient reader;
    private final JsonMapper json;

    DatasetRepository(JdbcClient jdbc, @Qualifier("reader") JdbcClient reader, JsonMapper json) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.json = json;
    }

    void insert(Dataset dataset) {
        jdbc.sql("""
                        insert into dataset (id, name, file_name, bytes, sha256, created, description, notes,
                            arrays, roles, choices, findings, insights)
                        values (:id, :name, :fileName, :bytes, :sha256, :created, :description, :notes,
                            :arrays, :roles, :choices, :findings, :insights)
                        """)
                .param("id", dataset.id())
                .param("name", dataset.name())
                .param("fileName", dataset.fileName())
                .param("bytes", dataset.bytes())
                .param("sha256", dataset.sha256())
                .param("created", dataset.created())
                .param("description", dataset.description())
                .param("notes", dataset.notes())
                .param("arrays", json.writeValueAsString(dataset.arrays()))
                .param("roles", json.writeValueAsString(dataset.roles()))
                .param("choices", json.writeValueAsString(dataset.choices()))
                .param("findings", json.writeValueAsString(dataset.findings()))
                .param("insights", json.writeValueAsString(dataset.insights()))
                .update();
    }

    void updateReading(Dataset dataset) {
        jdbc.sql("""
                        update dataset set roles = :roles, choices = :choices, findings = :findings,
                            insights = :insights
                        where id = :id
                        """)
                .param("id", dataset.id())
                .param("roles", json.writeValueAsString(dataset.roles()))
                .param("choices", json.writeValueAsString(dataset.choices()))
                .param("findings", json.writeValueAsString(dataset.findings()))
                .param("insights", json.writeValueAsString(dataset.insights()))
                .update();
    }

    void updateText(String id, String name, String notes) {
        jdbc.sql("update dataset set name = :name, notes = :notes where id = :id")
                .param("id", id)
                .param("name", name)
                .param("notes", notes)
                .update();
    }

    /** False where runs need it: asked and done in one statement, so that no run can begin in between. */
    boolean delete(String id) {
        return jdbc.sql("delete from dataset where id = :id and not exists (select 1 from run where dataset = :id)")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Newest first. */
    List<Dataset> all() {
        return reader.sql("select * from dataset order by created desc, id")
                .query(this::dataset)
                .list();
    }

    Optional<Dataset> byId(String id) {
        return reader.sql("select * from dataset where id = :id")
                .param("id", id)
                .query(this::dataset)
                .optional();
    }

    Optional<Dataset> bySha256(String sha256) {
        return reader.sql("select * from dataset where sha256 = :sha256")
                .param("sha256", sha256)
                .query(this::dataset)
                .optional();
    }

    List<String> sha256s() {
        return reader.sql("select sha256 from dataset").query(String.class).list();
    }

    private Dataset dataset(ResultSet row, int number) throws SQLException {
        return new Dataset(
                row.getString("id"),
                row.getString("name"),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getLong("created"),
                row.getString("description"),
                row.getString("notes"),
                json.readValue(row.getString("arrays"), ARRAYS),
                json.readValue(row.getString("roles"), Roles.class),
                json.readValue(row.getString("choices"), Choices.class),
                json.readValue(row.getString("findings"), FINDINGS),
                json.readValue(row.getString("insights"), Insights.class));
    }
}
