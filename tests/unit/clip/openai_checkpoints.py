"""Checkpoints under OpenAI's names: renamed from ``transformers``' models, or made of random numbers."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from transformers import CLIPModel, SiglipModel

from tests.unit.clip.checkpoints import write_tokenizer

State = dict[str, Tensor]


def clip_under_openai_names(model: CLIPModel, text: str = "") -> State:
    """A CLIP of ``transformers`` as OpenAI's program would have saved it."""
    theirs = model.state_dict()
    state = {
        "logit_scale": theirs["logit_scale"],
        "visual.class_embedding": theirs["vision_model.embeddings.class_embedding"],
        "visual.conv1.weight": theirs["vision_model.embeddings.patch_embedding.weight"],
        "visual.positional_embedding": theirs["vision_model.embeddings.position_embedding.weight"],
        "visual.proj": theirs["visual_projection.weight"].T,
        f"{text}token_embedding.weight": theirs["text_model.embeddings.token_embedding.weight"],
        f"{text}positional_embedding": theirs["text_model.embeddings.position_embedding.weight"],
        f"{text}text_projection": theirs["text_projection.weight"].T,
    }
    for part in ("weight", "bias"):
        state[f"visual.ln_pre.{part}"] = theirs[f"vision_model.pre_layrnorm.{part}"]
        state[f"visual.ln_post.{part}"] = theirs[f"vision_model.post_layernorm.{part}"]
        state[f"{text}ln_final.{part}"] = theirs[f"text_model.final_layer_norm.{part}"]
    add_blocks(state, theirs, "visual.", "vision_model", model.config.vision_config.num_hidden_layers)
    add_blocks(state, theirs, text, "text_model", model.config.text_config.num_hidden_layers)
    return {name: tensor.detach().clone().contiguous() for name, tensor in state.items()}


def add_blocks(state: State, theirs: State, prefix: str, tower: str, layers: int) -> None:
    for n in range(layers):
        block, layer = f"{prefix}transformer.resblocks.{n}", f"{tower}.encoder.layers.{n}"
        for part in ("weight", "bias"):
            attention = [theirs[f"{layer}.self_attn.{which}_proj.{part}"] for which in ("q", "k", "v")]
            state[f"{block}.attn.in_proj_{part}"] = torch.cat(attention)
            state[f"{block}.attn.out_proj.{part}"] = theirs[f"{layer}.self_attn.out_proj.{part}"]
            state[f"{block}.ln_1.{part}"] = theirs[f"{layer}.layer_norm1.{part}"]
            state[f"{block}.ln_2.{part}"] = theirs[f"{layer}.layer_norm2.{part}"]
            state[f"{block}.mlp.c_fc.{part}"] = theirs[f"{layer}.mlp.fc1.{part}"]
            state[f"{block}.mlp.c_proj.{part}"] = theirs[f"{layer}.mlp.fc2.{part}"]


def siglip_under_timm_names(model: SiglipModel) -> State:
    """A SigLIP of ``transformers`` as ``open_clip`` would have saved it."""
    theirs = model.state_dict()
    trunk, pool = "visual.trunk", "vision_model.head"
    state = {
        "logit_scale": theirs["logit_scale"].reshape(()),
        "logit_bias": theirs["logit_bias"].reshape(()),
        f"{trunk}.pos_embed": theirs["vision_model.embeddings.position_embedding.weight"][None],
        f"{trunk}.attn_pool.latent": theirs[f"{pool}.probe"],
        "text.token_embedding.weight": theirs["text_model.embeddings.token_embedding.weight"],
        "text.positional_embedding": theirs["text_model.embeddings.position_embedding.weight"],
    }
    for part in ("weight", "bias"):
        state[f"{trunk}.patch_embed.proj.{part}"] = theirs[f"vision_model.embeddings.patch_embedding.{part}"]
        state[f"{trunk}.norm.{part}"] = theirs[f"vision_model.post_layernorm.{part}"]
        query, key, value = theirs[f"{pool}.attention.in_proj_{part}"].chunk(3)
        state[f"{trunk}.attn_pool.q.{part}"] = query
        state[f"{trunk}.attn_pool.kv.{part}"] = torch.cat([key, value])
        state[f"{trunk}.attn_pool.proj.{part}"] = theirs[f"{pool}.attention.out_proj.{part}"]
        state[f"{trunk}.attn_pool.norm.{part}"] = theirs[f"{pool}.layernorm.{part}"]
        state["text.ln_final." + part] = theirs[f"text_model.final_layer_norm.{part}"]
        state["text.text_projection." + part] = theirs[f"text_model.head.{part}"]
        for fc in ("fc1", "fc2"):
            state[f"{trunk}.attn_pool.mlp.{fc}.{part}"] = theirs[f"{pool}.mlp.{fc}.{part}"]
    for n in range(model.config.vision_config.num_hidden_layers):
        add_timm_block(state, theirs, f"{trunk}.blocks.{n}", f"vision_model.encoder.layers.{n}")
    add_blocks(state, theirs, "text.", "text_model", model.config.text_config.num_hidden_layers)
    return {name: tensor.detach().clone().contiguous() for name, tensor in state.items()}


def add_timm_block(state: State, theirs: State, block: str, layer: str) -> None:
    for part in ("weight", "bias"):
        attention = [theirs[f"{layer}.self_attn.{which}_proj.{part}"] for which in ("q", "k", "v")]
        state[f"{block}.attn.qkv.{part}"] = torch.cat(attention)
        state[f"{block}.attn.proj.{part}"] = theirs[f"{layer}.self_attn.out_proj.{part}"]
        for fc, norm in (("fc1", "norm1"), ("fc2", "norm2")):
            state[f"{block}.{norm}.{part}"] = theirs[f"{layer}.layer_{norm}.{part}"]
            state[f"{block}.mlp.{fc}.{part}"] = theirs[f"{layer}.mlp.{fc}.{part}"]


def random_resnet(layers: tuple[int, ...], stem: int, size: int, dim: int, seed: int = 5) -> State:
    """The image tower of an RN50 or the like, with numbers that keep the activations in bounds."""
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape: int, scale: float) -> Tensor:
        return scale * torch.randn(shape, generator=generator)

    state: State = {}

    def add_convolution(convolution: str, norm: str, out: int, channels: int, edge: int) -> None:
        state[f"{convolution}.weight"] = normal(out, channels, edge, edge, scale=(2 / (channels * edge**2)) ** 0.5)
        state[f"{norm}.weight"] = 0.6 + normal(out, scale=0.1)
        for part in ("bias", "running_mean"):
            state[f"{norm}.{part}"] = normal(out, scale=0.2)
        state[f"{norm}.running_var"] = 0.5 + torch.rand(out, generator=generator)
        state[f"{norm}.num_batches_tracked"] = torch.tensor(7)

    for number, (channels, out) in enumerate([(3, stem // 2), (stem // 2, stem // 2), (stem // 2, stem)], 1):
        add_convolution(f"visual.conv{number}", f"visual.bn{number}", out, channels, 3)
    channels = stem
    for stage, repeats in enumerate(layers):
        inside = stem * 2**stage
        for n in range(repeats):
            name = f"visual.layer{stage + 1}.{n}"
            add_convolution(f"{name}.conv1", f"{name}.bn1", inside, channels, 1)
            add_convolution(f"{name}.conv2", f"{name}.bn2", inside, inside, 3)
            add_convolution(f"{name}.conv3", f"{name}.bn3", 4 * inside, inside, 1)
            if n == 0:
                add_convolution(f"{name}.downsample.0", f"{name}.downsample.1", 4 * inside, channels, 1)
            channels = 4 * inside
    pool, width = "visual.attnpool", 32 * stem
    state[f"{pool}.positional_embedding"] = normal((size // 32) ** 2 + 1, width, scale=0.3)
    for which, out in (("q", width), ("k", width), ("v", width), ("c", dim)):
        state[f"{pool}.{which}_proj.weight"] = normal(out, width, scale=width**-0.5)
        state[f"{pool}.{which}_proj.bias"] = normal(out, scale=0.2)
    return state


def save_open_clip(
    folder: Path,
    state: State,
    model: dict[str, Any],
    preprocess: dict[str, Any] | None = None,
    weights: str = "open_clip_model.safetensors",
) -> Path:
    """A folder in open_clip's layout."""
    save_file(state, folder / weights)
    config = {"model_cfg": model, "preprocess_cfg": preprocess or {}}
    (folder / "open_clip_config.json").write_text(json.dumps(config), encoding="utf-8")
    if not (folder / "tokenizer.json").exists():
        write_tokenizer(folder)
    return folder


class Part(nn.Module):
    """A node of a program's tree of modules."""

    def forward(self, x: Tensor) -> Tensor:
        return x


def save_archive(state: State, path: Path) -> None:
    """The tensors as a scripted program, the way OpenAI published its models."""
    root = Part()
    for name, tensor in state.items():
        *parents, last = name.split(".")
        node: nn.Module = root
        for parent in parents:
            if not hasattr(node, parent):
                node.add_module(parent, Part())
            node = getattr(node, parent)
        if tensor.is_floating_point():
            node.register_parameter(last, nn.Parameter(tensor))
        else:
            node.register_buffer(last, tensor)
    with warnings.catch_warnings():  # deprecated, but it is what made the archives that we read
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.jit.save(torch.jit.script(root), str(path))
