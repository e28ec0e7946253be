package dev.layerlab.api;

import dev.layerlab.data.UploadSettings;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Uploads over the API go to disk as they come in, and end where they pass the limit. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    /** What a form may have besides its file: boundaries, headers and the name. */
    static final DataSize FORM = DataSize.ofKilobytes(64);

    @Bean
    MultipartConfigElement multipartConfig(UploadFolder folder, UploadSettings settings) {
        long limit = settings.limit().toBytes();
        return new MultipartConfigElement(folder.path().toString(), limit, limit + FORM.toBytes(), 0);
    }
}
