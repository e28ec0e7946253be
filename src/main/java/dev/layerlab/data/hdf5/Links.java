package dev.layerlab.data.hdf5;

import io.jhdf.Constants;
import io.jhdf.FractalHeap;
import io.jhdf.GroupSymbolTableNode;
import io.jhdf.LocalHeap;
import io.jhdf.ObjectHeader;
import io.jhdf.SymbolTableEntry;
import io.jhdf.Utils;
import io.jhdf.btree.BTreeV1;
import io.jhdf.btree.BTreeV2;
import io.jhdf.btree.record.LinkNameForIndexedGroupRecord;
import io.jhdf.object.message.LinkInfoMessage;
import io.jhdf.object.message.LinkMessage;
import io.jhdf.object.message.SymbolTableMessage;
import io.jhdf.storage.HdfBackingStorage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names in a group, each with the address of what it names.
 *
 * <p>jHDF's own listing reads all children at once, and loses the whole group over one it cannot read; names alone let
 * the neighbours be read.
 */
final class Links {
    /** A name in a group. The address is null for links that point by path, which are never followed. */
    record Link(String name, Long address, String target) {}

    private final HdfBackingStorage storage;

    Links(HdfBackingStorage storage) {
        this.storage = storage;
    }

    List<Link> of(ObjectHeader group) {
        if (group.hasMessageOfType(SymbolTableMessage.class)) {
            return inSymbolTable(group.getMessageOfType(SymbolTableMessage.class));
        }
        if (!group.hasMessageOfType(LinkInfoMessage.class)) {
            return inHeader(group);
        }
        LinkInfoMessage info = group.getMessageOfType(LinkInfoMessage.class);
        return info.getBTreeNameIndexAddress() == Constants.UNDEFINED_ADDRESS ? inHeader(group) : inHeap(info);
    }

    private List<Link> inSymbolTable(SymbolTableMessage table) {
        ByteBuffer names = new LocalHeap(storage, table.getLocalHeapAddress()).getDataBuffer();
        var links = new ArrayList<Link>();
        for (long address :
                BTreeV1.createGroupBTree(storage, table.getBTreeAddress()).getChildAddresses()) {
            for (SymbolTableEntry entry : new GroupSymbolTableNode(storage, address).getSymbolTableEntries()) {
                String name = textAt(names, entry.getLinkNameOffset());
                links.add(
                        entry.getCacheType() == 2
                                ? new Link(name, null, textAt(names, entry.getLinkValueOffset()))
                                : new Link(name, entry.getObjectHeaderAddress(), null));
            }
        }
        checkOrder(links);
        return links;
    }

    /** The names stand in order: one that does not is damaged, and might be another array's. */
    private static void checkOrder(List<Link> links) {
        for (int i = 1; i < links.size(); i++) {
            byte[] before = links.get(i - 1).name().getBytes(StandardCharsets.UTF_8);
            byte[] name = links.get(i).name().getBytes(StandardCharsets.UTF_8);
            if (Arrays.compareUnsigned(before, name) > 0) {
                throw new RefusedException(
                        "damaged",
                        "the list of the names in it is damaged: they are not in order",
                        "Download or copy the file again; if that changes nothing, save it again.");
            }
        }
    }

    private static String textAt(ByteBuffer names, int offset) {
        names.position(offset);
        return Utils.readUntilNull(names);
    }

    private List<Link> inHeader(ObjectHeader group) {
        return group.getMessagesOfType(LinkMessage.class).stream()
                .map(Links::link)
                .toList();
    }

    private List<Link> inHeap(LinkInfoMessage info) {
        var heap = new FractalHeap(storage, info.getFractalHeapAddress());
        var index = new BTreeV2<LinkNameForIndexedGroupRecord>(storage, info.getBTreeNameIndexAddress());
        return index.getRecords().stream()
                .map(entry -> link(LinkMessage.fromBuffer(heap.getId(entry.getId()), storage.getSuperblock())))
                .toList();
    }

    private static Link link(LinkMessage message) {
        return switch (message.getLinkType()) {
            case HARD -> new Link(message.getLinkName(), message.getHardLinkAddress(), null);
            case SOFT -> new Link(message.getLinkName(), null, message.getSoftLink());
            case EXTERNAL ->
                new Link(
                        message.getLinkName(),
                        null,
                        message.getExternalPath() + " in the file " + message.getExternalFile());
        };
    }
}
