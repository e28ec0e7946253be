package dev.layerlab.data;

import dev.layerlab.data.hdf5.Hdf5Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

/** How much of a file is believed can be set: {@code layerlab.upload.hdf5.*}; what is not set has the record's default. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UploadSettings.class)
class DataConfiguration {
    @Bean
    Hdf5Limits hdf5Limits(Environment settings) {
        var standard = new Hdf5Limits();
        return new Hdf5Limits(
                bytes(settings, "array", standard.arrayBytes()),
                bytes(settings, "file", standard.fileBytes()),
                Math.toIntExact(bytes(settings, "chunk", standard.chunkBytes())),
                Math.toIntExact(bytes(settings, "text", standard.textBytes())),
                number(settings, "fixed-text", standard.fixedTextBytes()),
                number(settings, "rank", standard.rank()),
                number(settings, "nodes", standard.nodes()),
                number(settings, "depth", standard.depth()),
                number(settings, "name-length", standard.nameLength()));
    }

    private static long bytes(Environment settings, String name, long standard) {
        return settings.getProperty("layerlab.upload.hdf5." + name, DataSize.class, DataSize.ofBytes(standard))
                .toBytes();
    }

    private static int number(Environment settings, String name, int standard) {
        return settings.getProperty("layerlab.upload.hdf5." + name, Integer.class, standard);
    }
}
