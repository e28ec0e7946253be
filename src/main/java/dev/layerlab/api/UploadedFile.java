package dev.layerlab.api;

import dev.layerlab.data.QuietWork;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file of a form, as it lies on disk.
 *
 * @param part the name of its field
 * @param fileName as its sender calls it
 * @param type the Content-Type its sender gives it, or null
 */
record UploadedFile(String part, String fileName, String type, Path path) implements MultipartFile {
    static UploadedFile of(FileItemStream part, InputStream content, Path path) throws IOException {
        QuietWork.store(content, path, part.getName());
        return new UploadedFile(part.getFieldName(), part.getName(), part.getContentType(), path);
    }

    @Override
    public String getName() {
        return part;
    }

    @Override
    public String getOriginalFilename() {
        return fileName;
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public boolean isEmpty() {
        return getSize() == 0;
    }

    @Override
    public long getSize() {
        return path.toFile().length();
    }

    @Override
    public byte[] getBytes() throws IOException {
        return Files.readAllBytes(path);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void transferTo(File destination) throws IOException {
        Files.copy(path, destination.toPath());
    }
}
