package dev.layerlab.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.springframework.http.HttpHeaders;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.AbstractMultipartHttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A request whose form has been taken in: its fields are parameters like those of the address, and its files lie in a
 * folder of its own until it is closed.
 */
final class UploadForm extends AbstractMultipartHttpServletRequest implements AutoCloseable {
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    private final MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
    private final Path folder;

    UploadForm(HttpServletRequest request, Path uploads) throws IOException {
        super(request);
        UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.forEach(value -> fields.add(decoded(name), decoded(value))));
        folder = Files.createTempDirectory(uploads, "form"); // last, since nothing would remove it after a mistake
    }

    private static String decoded(String text) {
        return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    void add(FileItemStream part) throws IOException {
        try (var content = part.openStream()) {
            if (part.isFormField()) {
                fields.add(part.getFieldName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
            } else {
                files.add(
                        part.getFieldName(), UploadedFile.of(part, content, Files.createTempFile(folder, "file", "")));
            }
        }
    }

    @Override
    protected MultiValueMap<String, MultipartFile> getMultipartFiles() {
        return files;
    }

    @Override
    public String getParameter(String name) {
        return fields.getFirst(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return fields.containsKey(name) ? fields.get(name).toArray(String[]::new) : null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<String, String[]>();
        fields.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return all;
    }

    @Override
    public String getMultipartContentType(String name) {
        MultipartFile file = getFile(name);
        return file == null ? null : file.getContentType();
    }

    @Override
    public HttpHeaders getMultipartHeaders(String name) {
        var headers = new HttpHeaders();
        String type = getMultipartContentType(name);
        if (type != null) {
            headers.add(HttpHeaders.CONTENT_TYPE, type);
        }
        return headers;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
